package fr.pixemploi.profile.webhook.domain;

/** Why an endpoint is not set up, changed or told. */
public abstract sealed class WebhookRefusal extends RuntimeException {
    /** There is none such, or it is none of the caller's. */
    public static final class NoSuchWebhook extends WebhookRefusal {}

    /** The address leads elsewhere than into the public network, or is not secured. */
    public static final class AddressRefused extends WebhookRefusal {}

    /** The structure has as many as it may. */
    public static final class TooManyWebhooks extends WebhookRefusal {}

    /** It is paused or switched off: nothing is told there. */
    public static final class NotActive extends WebhookRefusal {}

    /** What is so old is not kept, or it is still to come. */
    public static final class SinceOutOfRange extends WebhookRefusal {}

    /** Somebody else changed it since it was read. */
    public static final class ChangedMeanwhile extends WebhookRefusal {}
}
