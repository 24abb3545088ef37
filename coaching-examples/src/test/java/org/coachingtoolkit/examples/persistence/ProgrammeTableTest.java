package org.coachingtoolkit.examples.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ConcurrentModificationException;
import java.util.UUID;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.examples.ExampleProgrammes;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgrammeTableTest {
    private static final CoachingProgramme PROGRAMME =
            ProgrammeFile.read(ExampleProgrammes.file(Language.RU)).get();
    private static final CoachingProgramme CHANGED = PROGRAMME.with(
            PROGRAMME.schedule().with(PROGRAMME.schedule().sessions().subList(0, 1)));

    private final ProgrammeTable table = new ProgrammeTable(database());

    private static JdbcDataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return database;
    }

    @BeforeEach
    void create() throws SQLException {
        table.create();
        table.create();
    }

    @Test
    void givesBackTheProgrammeThatWasKept() throws SQLException {
        assertThat(table.find("2026")).isEmpty();
        assertThat(table.insert("2026", PROGRAMME)).isEqualTo(1);
        assertThat(table.find("2026")).contains(new ProgrammeTable.Versioned(1, PROGRAMME));
        assertThatThrownBy(() -> table.insert("2026", CHANGED)).isInstanceOf(SQLException.class);
    }

    @Test
    void nobodyWritesOverWhatTheyHaveNotRead() throws SQLException {
        table.insert("2026", PROGRAMME);
        assertThat(table.update("2026", 1, CHANGED)).isEqualTo(2);
        assertThatThrownBy(() -> table.update("2026", 1, PROGRAMME))
                .isInstanceOf(ConcurrentModificationException.class)
                .hasMessage("version must be the newest: 2026 is no longer at 1");
        assertThat(table.find("2026")).contains(new ProgrammeTable.Versioned(2, CHANGED));
    }
}
