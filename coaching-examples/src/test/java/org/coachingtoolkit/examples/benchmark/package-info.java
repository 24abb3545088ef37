/**
 * JMH benchmarks, one class per subject; each names the command that runs it. The figures are in {@code
 * docs/performance.md}.
 */
@NullMarked
package org.coachingtoolkit.examples.benchmark;

import org.jspecify.annotations.NullMarked;
