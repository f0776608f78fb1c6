package fr.pixemploi.profile.webhook.domain;

import java.util.Arrays;

/** Whether an endpoint is told news. */
public enum WebhookState {
    ACTIVE("active"),
    /** The structure wants none for now: what happens meanwhile is not kept for it. */
    PAUSED("paused"),
    /** Switched off by the platform, until the structure switches it on again. */
    OFF("off");

    private final String code;

    WebhookState(String code) {
        this.code = code;
    }

    /** How it is written in requests and rows. */
    public String code() {
        return code;
    }

    public static WebhookState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no state of a webhook is called " + code));
    }
}
