package org.coachingtoolkit.core.analytics.reliability;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.analytics.Estimate;

/**
 * What one item does in its scale.
 *
 * @param item the name of the item
 * @param mean its mean
 * @param standardDeviation its standard deviation
 * @param itemRest its correlation with the sum of the other items
 * @param itemTotal its correlation with the sum of all items
 * @param corrected its correlation with the scale, corrected for overlap and unreliability by squared multiple
 *     correlations (psych's r.cor)
 * @param alphaIfDropped Cronbach's alpha of the other items
 * @param standardizedAlphaIfDropped the same from correlations
 */
public record ItemReliability(
        String item,
        Estimate mean,
        Estimate standardDeviation,
        Estimate itemRest,
        Estimate itemTotal,
        Estimate corrected,
        Estimate alphaIfDropped,
        Estimate standardizedAlphaIfDropped) {
    /** Checks for presence. */
    public ItemReliability {
        requireNonNull(item, "item");
        requireNonNull(mean, "mean");
        requireNonNull(standardDeviation, "standardDeviation");
        requireNonNull(itemRest, "itemRest");
        requireNonNull(itemTotal, "itemTotal");
        requireNonNull(corrected, "corrected");
        requireNonNull(alphaIfDropped, "alphaIfDropped");
        requireNonNull(standardizedAlphaIfDropped, "standardizedAlphaIfDropped");
    }
}
