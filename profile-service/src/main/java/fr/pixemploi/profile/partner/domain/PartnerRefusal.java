package fr.pixemploi.profile.partner.domain;

/** Why a partner's client is not told or changed. */
public abstract sealed class PartnerRefusal extends RuntimeException {
    private PartnerRefusal() {}

    private PartnerRefusal(String message) {
        super(message);
    }

    /** The token is none of a partner's own client. */
    public static final class NotAPartner extends PartnerRefusal {}

    /** The client signs with its own key, and changes that itself. */
    public static final class NoSecret extends PartnerRefusal {}

    /** The token was made no later than the secret. */
    public static final class TokenOfBefore extends PartnerRefusal {}

    /** The identity provider could not be reached, took too long or failed: the same may succeed later. */
    public static final class NotReached extends PartnerRefusal {
        /** @param how it showed, without any address or name */
        public NotReached(String how) {
            super(how);
        }
    }
}
