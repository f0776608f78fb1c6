package fr.pixemploi.assessment.wire;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a person answers on. */
public enum Device {
    PHONE,
    TABLET,
    COMPUTER;

    /** As the item bank calls it; null when it was not said. */
    public static @Nullable String inBank(@Nullable Device device) {
        return device == null ? null : device.name().toLowerCase(Locale.ROOT);
    }
}
