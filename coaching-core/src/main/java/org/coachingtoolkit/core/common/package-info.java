/** Values that every other package builds on. */
@org.jspecify.annotations.NullMarked
package org.coachingtoolkit.core.common;
