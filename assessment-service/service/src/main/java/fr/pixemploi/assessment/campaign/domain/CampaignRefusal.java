package fr.pixemploi.assessment.campaign.domain;

import java.util.List;

/** Why a wish about a campaign is not followed. */
public abstract sealed class CampaignRefusal extends RuntimeException {
    private CampaignRefusal(String message) {
        super(message);
    }

    /** The rules contradict themselves, the framework or the bank. */
    public static final class RulesRefused extends CampaignRefusal {
        private final transient Fault fault;

        public RulesRefused(Fault fault) {
            super(fault.english());
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    /** This instance is simulating already. */
    public static final class SimulationBusy extends CampaignRefusal {
        public SimulationBusy() {
            super("another simulation is running");
        }
    }

    /** What was asked for contradicts the template, or itself; nothing was stored. */
    public static final class WishRefused extends CampaignRefusal {
        private final transient List<Fault> faults;

        public WishRefused(List<Fault> faults) {
            super("the wish has faults");
            this.faults = List.copyOf(faults);
        }

        public List<Fault> faults() {
            return faults;
        }
    }

    /** Rows of a file can't become campaigns; nothing was stored. */
    public static final class ImportRefused extends CampaignRefusal {
        private final transient List<ImportFault> faults;

        public ImportRefused(List<ImportFault> faults) {
            super("the file has faults");
            this.faults = List.copyOf(faults);
        }

        public List<ImportFault> faults() {
            return faults;
        }
    }

    /** People have begun: only words and the closing date may still change. */
    public static final class CampaignBegun extends CampaignRefusal {
        private final transient List<String> fields;

        /** @param fields pointers to what can't change any more */
        public CampaignBegun(List<String> fields) {
            super("people have begun");
            this.fields = List.copyOf(fields);
        }

        public List<String> fields() {
            return fields;
        }
    }

    /** It is closed for good. A copy can be made of it. */
    public static final class CampaignArchived extends CampaignRefusal {
        public CampaignArchived() {
            super("the campaign is archived");
        }
    }

    /** The structure has no such campaign, or the caller has nothing to do with the structure. */
    public static final class NotThere extends CampaignRefusal {
        public NotThere() {
            super("there is no such thing for this caller");
        }
    }

    /** Someone else changed it since the caller read it. */
    public static final class ChangedMeanwhile extends CampaignRefusal {
        public ChangedMeanwhile() {
            super("it was changed meanwhile");
        }
    }

    /** The delegate is the structure itself, or no structure that is known here. */
    public static final class DelegateRefused extends CampaignRefusal {
        public DelegateRefused() {
            super("this structure can't be a delegate");
        }
    }

    /** This structure administers those campaigns already. */
    public static final class AlreadyDelegated extends CampaignRefusal {
        public AlreadyDelegated() {
            super("delegated already");
        }
    }
}
