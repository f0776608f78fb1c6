package fr.pixemploi.pathway.effectiveness.domain.regression;

/** Three standard deviations, as if they were known. */
record Node(double observations, double groups, double members) {
    double sd(Column column) {
        return switch (column.spread()) {
            case GIVEN -> column.sd();
            case GROUPS -> groups;
            case MEMBERS -> members;
        };
    }
}
