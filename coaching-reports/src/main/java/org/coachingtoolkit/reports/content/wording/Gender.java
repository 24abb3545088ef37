package org.coachingtoolkit.reports.content.wording;

/** The grammatical gender of a kind of document in Russian, with which the word of approval agrees. */
public enum Gender {
    /** План, перечень, журнал: УТВЕРЖДЁН. */
    MASCULINE,
    /** Программа, анкета: УТВЕРЖДЕНА. */
    FEMININE,
    /** Положение, расписание: УТВЕРЖДЕНО. */
    NEUTER
}
