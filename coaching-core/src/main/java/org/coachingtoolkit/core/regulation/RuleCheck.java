package org.coachingtoolkit.core.regulation;

/** What a {@link Rule} looks at. It asks through its context; it keeps no state and does not change anything. */
@FunctionalInterface
public interface RuleCheck {
    /** Looks at the programme of the context and asks about what is amiss. */
    void check(RuleContext context);
}
