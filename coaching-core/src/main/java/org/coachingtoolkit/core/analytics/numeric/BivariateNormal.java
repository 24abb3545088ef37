package org.coachingtoolkit.core.analytics.numeric;

/** The standard bivariate normal distribution. */
public final class BivariateNormal {
    private static final double[] NODES = {
        0.0765265211334973, 0.2277858511416451, 0.3737060887154195, 0.5108670019508271, 0.6360536807265150,
        0.7463319064601508, 0.8391169718222188, 0.912234428251326, 0.9639719272779138, 0.9931285991850949
    };
    private static final double[] WEIGHTS = {
        0.1527533871307258, 0.1491729864726037, 0.1420961093183820, 0.1316886384491766, 0.1181945319615184,
        0.1019301198172404, 0.0832767415767048, 0.0626720483341091, 0.0406014298003869, 0.0176140071391521
    };
    private static final int PANELS = 6;

    private BivariateNormal() {}

    /**
     * Returns P(X &le; h, Y &le; k) for a correlation, by Plackett's (1954) derivative with respect to the correlation:
     * &Phi;(h)&Phi;(k) + (1/2&pi;) &int;<sub>0</sub><sup>asin rho</sup>
     * exp(-(h&sup2; + k&sup2; - 2hk sin &theta;) / (2 cos&sup2; &theta;)) d&theta;.
     *
     * @param h may be infinite
     * @param k may be infinite
     * @param rho between -1 and 1, both excluded
     */
    public static double cdf(double h, double k, double rho) {
        double independent = Normal.cdf(h) * Normal.cdf(k);
        if (Double.isInfinite(h) || Double.isInfinite(k)) {
            return independent;
        }
        double end = Math.asin(rho);
        double integral = 0;
        double from = 0;
        for (int panel = 1; panel <= PANELS; panel++) {
            // panels grow shorter towards the end, where the integrand may be steep
            double to = end * (1 - Math.pow(0.5, panel) * (panel == PANELS ? 0 : 1));
            integral += panel(h, k, from, to);
            from = to;
        }
        return Math.max(0, independent + integral / (2 * Math.PI));
    }

    private static double panel(double h, double k, double from, double to) {
        double middle = (from + to) / 2;
        double half = (to - from) / 2;
        double sum = 0;
        for (int i = 0; i < NODES.length; i++) {
            sum += WEIGHTS[i] * (density(h, k, middle - half * NODES[i]) + density(h, k, middle + half * NODES[i]));
        }
        return sum * half;
    }

    private static double density(double h, double k, double theta) {
        double cos = Math.cos(theta);
        return Math.exp(-(h * h + k * k - 2 * h * k * Math.sin(theta)) / (2 * cos * cos));
    }
}
