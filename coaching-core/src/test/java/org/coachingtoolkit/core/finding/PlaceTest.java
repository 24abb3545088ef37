package org.coachingtoolkit.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PlaceTest {
    @Test
    void ordersElementsByNumber() {
        Place sessions = Place.of("/schedule/sessions");

        assertThat(sessions.element(9)).isLessThan(sessions.element(10));
        assertThat(sessions).isLessThan(sessions.element(0));
        assertThat(sessions.element(1).member("coach")).isLessThan(sessions.element(2));
    }

    @Test
    void escapesMembersAsJsonPointerDoes() {
        assertThat(Place.ROOT.member("a/b~c").pointer()).isEqualTo("/a~1b~0c");
    }

    @Property
    void theOrderIsTotal(@ForAll("pointers") Place a, @ForAll("pointers") Place b, @ForAll("pointers") Place c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a.compareTo(c)).isLessThanOrEqualTo(0);
        }
    }

    @Provide
    Arbitrary<Place> pointers() {
        return Arbitraries.strings().withChars("/a019").ofMaxLength(5).map(text -> Place.of("/" + text));
    }
}
