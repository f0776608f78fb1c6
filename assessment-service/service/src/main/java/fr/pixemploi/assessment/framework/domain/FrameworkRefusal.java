package fr.pixemploi.assessment.framework.domain;

import java.util.List;

/** Why a structure's framework is not published, changed or shown. */
public abstract sealed class FrameworkRefusal extends RuntimeException {
    FrameworkRefusal() {
        super(null, null, false, false);
    }

    /** There is none such, or not for this caller. */
    public static final class FrameworkUnknown extends FrameworkRefusal {}

    /** The document can't be used; nothing was stored. */
    public static final class DocumentRefused extends FrameworkRefusal {
        private final transient List<FrameworkFault> faults;

        public DocumentRefused(List<FrameworkFault> faults) {
            this.faults = List.copyOf(faults);
        }

        public List<FrameworkFault> faults() {
            return faults;
        }
    }

    /** It is archived, and changes no more. */
    public static final class FrameworkArchived extends FrameworkRefusal {}

    /** Someone else changed it since the caller read it. */
    public static final class ChangedMeanwhile extends FrameworkRefusal {}
}
