package fr.pixemploi.profile.rights.domain;

/** Why something that a person asked for was not recorded, or is not shown. */
public abstract sealed class RightsRefusal extends RuntimeException {
    /** There is no such file, or another structure's. */
    public static final class NotThere extends RightsRefusal {}

    /** The person has an account, and takes back there what others see. */
    public static final class PersonHasAccount extends RightsRefusal {}
}
