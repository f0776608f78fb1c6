package fr.pixemploi.assessment.campaign.domain;

/** Why a campaign is not simulated. */
public abstract sealed class CampaignRefusal extends RuntimeException {
    private CampaignRefusal(String message) {
        super(message);
    }

    /** The rules contradict themselves, the framework or the bank. */
    public static final class RulesRefused extends CampaignRefusal {
        public RulesRefused(String reason) {
            super(reason);
        }

        /** In the language of programs. */
        public String reason() {
            return String.valueOf(getMessage());
        }
    }

    /** This instance is simulating already. */
    public static final class SimulationBusy extends CampaignRefusal {
        public SimulationBusy() {
            super("another simulation is running");
        }
    }
}
