package fr.pixemploi.kit.sql;

/** A constraint of the schema was violated. Adapters turn the constraints that they know by name into refusals, and rethrow the others. */
public final class ViolatedConstraint extends SqlFailure {
    private final String constraint;

    ViolatedConstraint(String constraint, String message, Throwable cause) {
        super(message, cause);
        this.constraint = constraint;
    }

    /** The constraint's or unique index's name in the schema, such as {@code one_file_per_account}. */
    public String constraint() {
        return constraint;
    }
}
