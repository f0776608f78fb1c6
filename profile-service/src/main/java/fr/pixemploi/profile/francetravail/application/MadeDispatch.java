package fr.pixemploi.profile.francetravail.application;

import fr.pixemploi.profile.francetravail.application.payload.Payload;
import fr.pixemploi.profile.francetravail.application.payload.PayloadFault;
import fr.pixemploi.profile.francetravail.domain.Dispatch;
import java.util.List;

/**
 * A dispatch in the shape.
 *
 * @param faults why it may not go out; empty when it may
 */
record MadeDispatch(Dispatch dispatch, Payload payload, List<PayloadFault> faults) {
    boolean fits() {
        return faults.isEmpty();
    }
}
