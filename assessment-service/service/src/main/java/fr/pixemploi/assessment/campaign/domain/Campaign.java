package fr.pixemploi.assessment.campaign.domain;

import fr.pixemploi.assessment.bank.campaign.Contradiction;
import fr.pixemploi.assessment.bank.campaign.Stages;
import fr.pixemploi.assessment.bank.campaign.TestRules;
import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.campaign.domain.badge.Badge;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A test that people are invited to, for an audience.
 *
 * @param kind what it is for
 * @param structure whose it is; null for the platform's own
 * @param template that it was made from, by its key; null for the platform's own
 * @param title in the words of its structure, which may tell whom the campaign is for
 * @param neutralTitle what other structures read in its place; the title itself of the platform's own
 * @param description French, for whoever chooses among campaigns
 * @param competences which are measured, in the framework's order
 * @param upToLevel highest level that is asked about and told; null for the highest open one
 * @param rules what is asked, and when it ends
 * @param timeZone IANA zone in which its days count
 * @param expiresAfterDays days without an answer after which an open sitting ends by itself
 * @param question asked before the first question; null when none is
 * @param stages steps of the result
 * @param badges that a result may earn
 */
public record Campaign(
        CampaignCode code,
        CampaignKind kind,
        @Nullable UUID structure,
        @Nullable String template,
        String title,
        String neutralTitle,
        String description,
        Texts texts,
        String audience,
        Framework framework,
        List<CompetenceCode> competences,
        @Nullable Integer upToLevel,
        TestRules rules,
        String timeZone,
        Opening opening,
        Attempts attempts,
        int expiresAfterDays,
        @Nullable Question question,
        Conditions conditions,
        Stages stages,
        List<Badge> badges,
        Sharing sharing) {
    /** Longest wait for the next answer. */
    public static final int MAX_DAYS_OPEN = 365;

    /**
     * Words of the structure to people.
     *
     * @param participant read before the start; null when there are none
     * @param adviser read beside the result; null when there are none
     */
    public record Texts(
            @Nullable String participant, @Nullable String adviser) {
        public static final Texts NONE = new Texts(null, null);
    }

    /**
     * When people may begin.
     *
     * @param from not before; null when at once
     * @param until not from this time on; null when without end
     * @param archived closed by the structure, whatever the dates say
     */
    public record Opening(@Nullable Instant from, @Nullable Instant until, boolean archived) {
        public static final Opening ALWAYS = new Opening(null, null, false);

        public Opening {
            if (from != null && until != null && !from.isBefore(until))
                throw new Contradiction(
                        "La fermeture doit venir après l'ouverture.", "The campaign must close after it opens.");
        }

        public boolean isOpen(Instant at) {
            return !archived && (from == null || !at.isBefore(from)) && (until == null || at.isBefore(until));
        }
    }

    /**
     * How often a person may take it.
     *
     * @param max sittings; null when there is no limit
     * @param between time from the end of one to the start of the next
     */
    public record Attempts(@Nullable Integer max, Duration between) {
        public static final Attempts UNLIMITED = new Attempts(null, Duration.ZERO);

        public Attempts {
            if (max != null && max < 1)
                throw new Contradiction("On passe un test au moins une fois.", "People may take a test once at least.");
            if (between.isNegative())
                throw new Contradiction("Le délai ne doit pas être négatif.", "The delay must not be below 0.");
        }
    }

    /**
     * What the structure asks before the start, such as its own number for the person.
     *
     * @param label of the field, for the person
     * @param example of an answer
     * @param required whether the test begins without it
     */
    public record Question(String label, @Nullable String example, boolean required) {
        public Question {
            if (label.isBlank())
                throw new Contradiction("Une question a un libellé (label).", "A question has a label.");
        }
    }

    /**
     * How everyone takes it, without asking.
     *
     * @param timeFactor times the usual answering time
     * @param noFocusRule leaving the page is not noted
     * @param readAloud texts are read aloud
     * @param breaks pauses are offered
     * @param sharedDevices people leave the device to the next one: nothing of theirs stays on it
     * @param adviserBeside someone helps; marked in the result
     */
    public record Conditions(
            double timeFactor,
            boolean noFocusRule,
            boolean readAloud,
            boolean breaks,
            boolean sharedDevices,
            boolean adviserBeside) {
        public static final Conditions USUAL = new Conditions(1, false, false, false, false, false);

        private static final double MAX_TIME = 4;

        public Conditions {
            if (!(timeFactor >= 1 && timeFactor <= MAX_TIME))
                throw new Contradiction("timeFactor doit être entre 1 et 4.", "timeFactor must be from 1 to 4.");
        }
    }

    /**
     * What is asked of the person once the result is there. Nothing is shared without their act.
     *
     * @param asked whether sharing with the structure is proposed
     * @param purpose code of the one that is proposed; null when nothing is asked
     * @param days for which it is proposed; 0 when nothing is asked
     */
    public record Sharing(boolean asked, @Nullable String purpose, int days) {
        public static final Sharing NOT_ASKED = new Sharing(false, null, 0);

        private static final int MAX_DAYS = 1095;

        public Sharing {
            if (asked && purpose == null)
                throw new Contradiction(
                        "Un partage se demande pour une finalité (purpose).", "Sharing is asked for a purpose.");
            if (purpose != null) SharingPurpose.of(purpose);
            if (asked && (days < 1 || days > MAX_DAYS))
                throw new Contradiction(
                        "Un partage se demande pour 1 à " + MAX_DAYS + " jours (days).",
                        "Sharing is asked for 1 to " + MAX_DAYS + " days.");
        }
    }

    public Campaign {
        competences = List.copyOf(competences);
        badges = List.copyOf(badges);
        if (title.isBlank() || neutralTitle.isBlank())
            throw new Contradiction("La campagne n'a pas de titre.", "The campaign has no title.");
        if (competences.isEmpty())
            throw new Contradiction("La campagne ne mesure rien.", "The campaign measures nothing.");
        if (!framework.competences().containsAll(competences))
            throw new Contradiction(
                    "La campagne nomme une compétence que son référentiel n'a pas.",
                    "The campaign names a competence that its framework does not have.");
        if (!rules.perCompetence().keySet().equals(Set.copyOf(competences)))
            throw new Contradiction(
                    "Les règles comptent d'autres compétences que celles qui sont mesurées.",
                    "The rules count other competences than those that are measured.");
        if (upToLevel != null && (upToLevel < 1 || upToLevel > framework.maxLevel()))
            throw new Contradiction(
                    "upToLevel est un niveau de 1 à " + framework.maxLevel() + ".",
                    "upToLevel is a level from 1 to " + framework.maxLevel() + ".");
        if (expiresAfterDays < 1 || expiresAfterDays > MAX_DAYS_OPEN)
            throw new Contradiction(
                    "expiresAfterDays doit être entre 1 et " + MAX_DAYS_OPEN + ".",
                    "expiresAfterDays must be from 1 to " + MAX_DAYS_OPEN + ".");
        Set<String> keys = new HashSet<>();
        for (Badge badge : badges) {
            if (!keys.add(badge.key()))
                throw new Contradiction(
                        "Deux badges ont la clé " + badge.key() + ".", "Two badges have the key " + badge.key() + ".");
        }
    }

    /** Highest level that is asked about and told. */
    public int topLevel() {
        return upToLevel == null ? framework.maxLevel() : upToLevel;
    }
}
