package fr.pixemploi.profile.erasure.domain;

/** Why nobody is erased, or nothing is shown. */
public abstract sealed class ErasureRefusal extends RuntimeException {
    /** The person read an earlier text than the one that holds. */
    public static final class TextChanged extends ErasureRefusal {}

    /** No erasure has this receipt. */
    public static final class NoSuchReceipt extends ErasureRefusal {}

    /** The person enters the file by an account, and asks for it there. */
    public static final class PersonHasAccount extends ErasureRefusal {}
}
