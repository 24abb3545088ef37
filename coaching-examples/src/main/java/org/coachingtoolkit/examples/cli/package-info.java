/** The {@code coaching} command line. */
@org.jspecify.annotations.NullMarked
package org.coachingtoolkit.examples.cli;
