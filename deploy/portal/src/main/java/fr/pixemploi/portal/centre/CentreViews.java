package fr.pixemploi.portal.centre;

import fr.pixemploi.client.certification.model.AbsenceReason;
import fr.pixemploi.client.certification.model.Accommodations;
import fr.pixemploi.client.certification.model.Candidate;
import fr.pixemploi.client.certification.model.CentreDaySession;
import fr.pixemploi.client.certification.model.FinalizationNext;
import fr.pixemploi.client.certification.model.Incident;
import fr.pixemploi.client.certification.model.IncidentCategories;
import fr.pixemploi.client.certification.model.IncidentCategory;
import fr.pixemploi.client.certification.model.IncidentKind;
import fr.pixemploi.client.certification.model.ModelImport;
import fr.pixemploi.client.certification.model.Need;
import fr.pixemploi.client.certification.model.Session;
import fr.pixemploi.client.certification.model.SessionOpening;
import fr.pixemploi.client.certification.model.SessionOrganisation;
import fr.pixemploi.portal.reader.Paris;
import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.util.List;

/** What the pages ask of the answers of certification-service that those do not say in one word. */
@TemplateExtension
class CentreViews {
    private CentreViews() {}

    static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    /** As they were said, else those who were named when the session was opened. */
    static String invigilatorLines(SessionOrganisation said, Session session) {
        if (!said.getInvigilators().isEmpty()) return lines(said.getInvigilators());
        return session.getInvigilators() == null
                ? ""
                : session.getInvigilators().strip().replaceAll("\\s*[,;]\\s*", "\n");
    }

    /** In percent, as it is typed; empty for none. */
    static String extraTime(Candidate candidate) {
        Double percentage = candidate.getExtraTimePercentage();
        return percentage == null || percentage == 0
                ? ""
                : BigDecimal.valueOf(percentage).stripTrailingZeros().toPlainString();
    }

    /** What is to be done beside the duties that are not in order, which stand apart. */
    static List<String> nextSteps(CentreDaySession session) {
        return session.getNext().stream()
                .filter(step -> !session.getNotInOrder().contains(step))
                .toList();
    }

    static boolean declaresNobodyTrained(SessionOrganisation organisation) {
        return organisation.getNobodyTrained() != null;
    }

    static boolean declaresNoRelative(SessionOrganisation organisation) {
        return organisation.getNoRelative() != null;
    }

    /** For a field of a day. */
    static String untilDay(SessionOpening opening) {
        return opening.getPlaces() == 0 || opening.getUntil() == null
                ? ""
                : Paris.local(opening.getUntil()).toLocalDate().toString();
    }

    /** Category and kind of an incident in words. */
    static String nameOf(IncidentCategories categories, Incident incident, String language) {
        for (IncidentCategory category : categories.getItems()) {
            if (!category.getCode().equals(incident.getCategory())) continue;
            return in(category, language)
                    + category.getKinds().stream()
                            .filter(kind -> kind.getCode().equals(incident.getKind()))
                            .map(kind -> " : " + in(kind, language))
                            .findFirst()
                            .orElse("");
        }
        return incident.getCategory();
    }

    static String in(IncidentCategory category, String language) {
        return language.equals("en") ? category.getEnglish() : category.getFrench();
    }

    static String in(IncidentKind kind, String language) {
        return language.equals("en") ? kind.getEnglish() : kind.getFrench();
    }

    static String in(AbsenceReason reason, String language) {
        return language.equals("en") ? reason.getEnglish() : reason.getFrench();
    }

    static String in(FinalizationNext next, String language) {
        return language.equals("en") ? next.getEnglish() : next.getFrench();
    }

    static boolean isMoving(ModelImport brought) {
        return switch (brought.getState()) {
            case RECEIVING, RECEIVED, CHECKING, APPLYING -> true;
            case CHECKED, DONE, REFUSED -> false;
        };
    }

    static boolean isContested(Candidate candidate) {
        return Boolean.TRUE.equals(candidate.getAccountContested());
    }

    /** Let in already, so that only the jury corrects who it is; and no request waits. */
    static boolean isForJury(Candidate candidate) {
        return candidate.getIdentityCorrection() == null
                && switch (candidate.getStatus()) {
                    case AUTHORISED, TESTED, PUBLISHED -> true;
                    case ENROLLED, CANCELLED -> false;
                };
    }

    static String sexCode(Candidate candidate) {
        return candidate.getSex() == null ? "" : candidate.getSex().getValue();
    }

    static String billingCode(Candidate candidate) {
        return candidate.getBilling() == null ? "" : candidate.getBilling().getValue();
    }

    static String evidenceBy(Candidate candidate) {
        return candidate.getEvidence() == null ? "" : candidate.getEvidence().getSeenBy();
    }

    static String evidenceOn(Candidate candidate) {
        return candidate.getEvidence() == null
                ? ""
                : candidate.getEvidence().getSeenOn().toString();
    }

    /** @param what name of an accommodation, or of a need */
    static boolean arranged(Candidate candidate, String what) {
        Accommodations arranged = candidate.getAccommodations();
        if (arranged == null) return false;
        return switch (what) {
            case "noFocusRule" -> arranged.getNoFocusRule();
            case "readAloud" -> arranged.getReadAloud();
            case "breaks" -> arranged.getBreaks();
            default -> arranged.getNeeds() != null && arranged.getNeeds().contains(Need.fromValue(what));
        };
    }
}
