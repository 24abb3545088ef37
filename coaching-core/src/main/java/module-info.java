/**
 * Coaching of teachers as a pure Java model.
 */
module org.coachingtoolkit.core {
    requires static transitive org.jspecify;

    exports org.coachingtoolkit.core.common;
    exports org.coachingtoolkit.core.finding;
}
