package fr.pixemploi.portal.person.pathway;

import fr.pixemploi.client.pathway.model.Pathway;
import fr.pixemploi.client.pathway.model.PathwayGain;
import fr.pixemploi.client.pathway.model.PathwayStatus;
import fr.pixemploi.client.pathway.model.PathwayStep;
import fr.pixemploi.client.pathway.model.StepStatus;
import fr.pixemploi.portal.services.Part;
import java.util.List;

/**
 * One pathway, with what may be said of it now.
 *
 * @param reasons codes for which one says no or leaves, in the order in which they are shown
 */
record MyPathway(Pathway pathway, List<String> reasons, Part<PathwayGain> gain) {
    public boolean isToAnswer() {
        return pathway.getStatus() == PathwayStatus.PROPOSED;
    }

    public boolean isUnderWay() {
        return switch (pathway.getStatus()) {
            case ACCEPTED, IN_PROGRESS, TO_REMAKE -> true;
            case PROPOSED, COMPLETED, DECLINED, ABANDONED, REPLACED -> false;
        };
    }

    /** The service decides; this leaves out what can't be. */
    public boolean isOpen(PathwayStep step) {
        return isUnderWay()
                && switch (step.getStatus()) {
                    case PLANNED, ENROLLED, WAITING -> true;
                    case REFUSED, COMPLETED, LEFT, CANCELLED, REPLACED -> false;
                };
    }

    public boolean hasPlace(PathwayStep step) {
        return step.getStatus() == StepStatus.ENROLLED || step.getStatus() == StepStatus.WAITING;
    }

    /** How far its days are its own; what nobody said of it has its dates. */
    public String timing(PathwayStep step) {
        return step.getTiming() == null ? "dated" : step.getTiming().getValue();
    }
}
