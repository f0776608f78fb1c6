package fr.pixemploi.kit.sql;

/** A rule of the schema was broken; adapters turn its name into the refusal that says so, and let pass what they do not know. */
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
