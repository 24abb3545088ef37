package org.coachingtoolkit.reports.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Ten thousand lives of an archive; {@code -Darchive.lives=1000000} for as many as one likes, from {@code -Darchive.from=0} on,
 * {@code -Darchive.life=4711} for one of them again.
 */
class ArchiveLifeTest {
    private static final int LIVES = Integer.getInteger("archive.lives", 10_000);

    @Test
    void nothingAcknowledgedIsLostNothingDisposedComesBackAndNoDamageIsSilent() {
        Map<ArchiveLife.Mishap, Integer> met = new EnumMap<>(ArchiveLife.Mishap.class);
        Long only = Long.getLong("archive.life");
        long first = only == null ? Long.getLong("archive.from", 0) : only;
        for (long seed = first; seed < first + (only == null ? LIVES : 1); seed++) {
            try {
                ArchiveLife.live(seed).forEach((mishap, times) -> met.merge(mishap, times, Integer::sum));
            } catch (Exception | Error failure) {
                throw new AssertionError("life " + seed + ": -Darchive.life=" + seed, failure);
            }
        }
        if (only == null) {
            assertThat(met.keySet()).containsExactly(ArchiveLife.Mishap.values());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"KILL", "POWER", "GONE"})
    void nothingIsLostAtWhicheverOperationItIsStopped(ArchiveLife.Mishap mishap) throws IOException {
        for (long seed = 0; seed < 3; seed++) {
            long operation = 1;
            while (ArchiveLife.stopped(seed, operation, mishap)) {
                operation++;
            }
            assertThat(operation).as("operations of life " + seed).isGreaterThan(5);
        }
    }
}
