package fr.pixemploi.kit.status;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a service goes. Names no machine and no error.
 *
 * @param service such as {@code profile}
 * @param says what the state means for people
 * @param since when the instance that answers was first seen in this state
 * @param seenAt when that was looked at; a few seconds ago
 */
@Schema(name = "ServiceStatus")
record StatusView(
        String service,
        String version,
        ServiceState state,
        String says,
        Instant since,
        Instant seenAt,
        List<Part> parts) {
    /**
     * @param label the part as people call it
     * @param says what its state means for people
     */
    @Schema(name = "ServiceStatusPart")
    record Part(String name, String label, PartState state, String says) {
        /** For the page: the state as it is spelt in JSON. */
        public String kind() {
            return StatusTexts.spelt(state);
        }
    }

    static StatusView of(String service, String version, ServiceStatus.Seen seen, StatusTexts texts) {
        return new StatusView(
                service,
                version,
                seen.state(),
                texts.of(seen.state()),
                seen.since(),
                seen.at(),
                seen.parts().entrySet().stream()
                        .map(part -> new Part(
                                part.getKey(),
                                texts.of(part.getKey()),
                                part.getValue(),
                                texts.of(part.getKey(), part.getValue())))
                        .toList());
    }
}
