package fr.pixemploi.kit.status;

import java.util.Optional;

/**
 * A part of a service that its status tells of; a bean of a service is one more. Its texts, {@code NAME} and {@code NAME.works}, {@code
 * .late}, {@code .away}, {@code .unknown}, stand in {@code status/service_fr.properties} and {@code status/service_en.properties}.
 */
public interface StatusPart {
    /** Lower case with dashes. */
    String name();

    /** What was measured last: at once, without waiting for anything. Empty where the service has no such part. */
    Optional<PartState> state();
}
