/**
 * The same report of the same survey on one machine and on many, to the last bit: {@code NationalSurvey} makes the
 * answers and the report; {@code DuckDbSurveyExample} (profile {@code duckdb}) computes it over Parquet out of core,
 * {@code SparkSurveyExample} (profile {@code spark}) over partitions.
 */
@NullMarked
package org.coachingtoolkit.examples.distributed;

import org.jspecify.annotations.NullMarked;
