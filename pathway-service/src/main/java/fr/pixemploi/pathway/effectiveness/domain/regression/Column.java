package fr.pixemploi.pathway.effectiveness.domain.regression;

/**
 * Prior of a coefficient, a normal.
 *
 * @param sd used where the spread is {@link Spread#GIVEN}
 */
public record Column(double mean, double sd, Spread spread) {
    public static Column given(double mean, double sd) {
        return new Column(mean, sd, Spread.GIVEN);
    }

    public static Column learned(Spread spread) {
        return new Column(0, 0, spread);
    }
}
