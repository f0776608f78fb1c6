package fr.pixemploi.pathway.effectiveness.domain.regression;

import java.util.Arrays;

/** A row of a design without its zeros: columns and their values, each column once. */
public final class Terms {
    private int[] columns = new int[8];
    private double[] values = new double[8];
    private int size;

    /** Adds to what the column has. */
    public Terms add(int column, double value) {
        for (int i = 0; i < size; i++) {
            if (columns[i] == column) {
                values[i] += value;
                return this;
            }
        }
        if (size == columns.length) {
            columns = Arrays.copyOf(columns, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        columns[size] = column;
        values[size++] = value;
        return this;
    }

    double times(double[] vector) {
        double sum = 0;
        for (int i = 0; i < size; i++) sum += values[i] * vector[columns[i]];
        return sum;
    }

    /** Adds the weighted outer product of the row with itself. */
    void addSquareTo(double[][] matrix, double weight) {
        for (int i = 0; i < size; i++)
            for (int j = 0; j < size; j++) matrix[columns[i]][columns[j]] += weight * (values[i] * values[j]);
    }

    void addTo(double[] vector, double weight) {
        for (int i = 0; i < size; i++) vector[columns[i]] += weight * values[i];
    }

    double[] asVector(int length) {
        double[] vector = new double[length];
        addTo(vector, 1);
        return vector;
    }
}
