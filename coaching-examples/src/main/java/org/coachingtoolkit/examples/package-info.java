/**
 * Runnable examples, one {@code main} each. {@link org.coachingtoolkit.examples.ExampleProgrammes} is the one data set
 * that all of them share; its people and institutions are fictitious. Nothing here is API.
 */
@NullMarked
package org.coachingtoolkit.examples;

import org.jspecify.annotations.NullMarked;
