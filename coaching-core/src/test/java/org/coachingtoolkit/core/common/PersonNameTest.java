package org.coachingtoolkit.core.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PersonNameTest {
    private static final PersonName ANNA = PersonName.of("Ромашкина", "Анна", "Петровна");

    @Test
    void isWrittenInFullForListsAndWithInitialsForSignatures() {
        assertThat(ANNA.full()).isEqualTo("Ромашкина Анна Петровна");
        assertThat(ANNA.initialsFirst()).isEqualTo("А.П.\u00A0Ромашкина");
        assertThat(ANNA.initialsLast()).isEqualTo("Ромашкина\u00A0А.П.");
    }

    @Test
    void doesWithoutAPatronymic() {
        assertThat(PersonName.of("Primrose", "Alice").full()).isEqualTo("Primrose Alice");
        assertThat(PersonName.of("Primrose", "Alice").initialsFirst()).isEqualTo("A.\u00A0Primrose");
    }

    @Test
    void takesAWholeCodePointForAnInitial() {
        assertThat(PersonName.of("X", "𝒜da").initialsFirst()).isEqualTo("𝒜.\u00A0X");
    }

    @Test
    void refusesBlankParts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonName.of("Ромашкина", " "))
                .withMessage("given must not be blank");
    }
}
