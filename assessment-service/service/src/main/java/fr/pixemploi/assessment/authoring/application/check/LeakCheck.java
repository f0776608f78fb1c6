package fr.pixemploi.assessment.authoring.application.check;

import fr.pixemploi.assessment.authoring.domain.Finding;
import fr.pixemploi.assessment.authoring.domain.KeyLeaks;
import fr.pixemploi.assessment.authoring.domain.KeyLeaks.Leak;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where a person could read the answer before answering. Warnings only: sometimes finding it there is the task. */
@ApplicationScoped
class LeakCheck implements FileCheck {
    @Override
    public List<Finding> findings(Candidate candidate) {
        Map<Leak, Integer> counts = new EnumMap<>(Leak.class);
        candidate.variants().forEach(item -> KeyLeaks.of(item).forEach(leak -> counts.merge(leak, 1, Integer::sum)));
        List<Finding> findings = new ArrayList<>();
        int all = candidate.variants().size();
        counts.forEach((leak, count) -> {
            // By chance a drawn figure is the answer now and then; and the right one may be the longest now and then.
            boolean tells = leak == Leak.RIGHT_PROPOSAL_IS_LONGEST ? count == all : 2 * count > all;
            if (tells) findings.add(finding(leak));
        });
        return findings;
    }

    private static Finding finding(Leak leak) {
        return switch (leak) {
            case ANSWER_IN_INSTRUCTION ->
                Finding.warning(
                        "/instruction",
                        "answer-in-instruction",
                        "La consigne contient la bonne réponse. Laissez-la si la tâche est de l'y trouver.",
                        "The instruction holds the right answer. Leave it when finding it there is the task.");
            case ANSWER_IN_READ_ALOUD ->
                Finding.warning(
                        "/accessibility/readAloud",
                        "answer-in-read-aloud",
                        "Le texte lu à voix haute contient la bonne réponse, ou la nomme plus que les autres.",
                        "The text read aloud holds the right answer, or names it more than the others.");
            case ANSWER_IN_ANOTHER_PROPOSAL ->
                Finding.warning(
                        "/proposals",
                        "answer-in-another-proposal",
                        "Une autre proposition contient le texte de la bonne.",
                        "Another proposal holds the text of the right one.");
            case ANSWER_IN_FILE_NAME ->
                Finding.warning(
                        "/files",
                        "answer-in-file-name",
                        "Le nom d'un fichier contient la bonne réponse.",
                        "The name of a file holds the right answer.");
            case RIGHT_PROPOSAL_IS_LONGEST ->
                Finding.warning(
                        "/proposals",
                        "right-proposal-is-longest",
                        "La bonne proposition est toujours la plus longue.",
                        "The right proposal is always the longest.");
            case HINT_IN_INSTRUCTION ->
                Finding.warning(
                        "/instruction",
                        "hint-before-answer",
                        "Une phrase du conseil se lit déjà dans la consigne.",
                        "A sentence of the hint stands in the instruction already.");
            case HINT_IN_READ_ALOUD ->
                Finding.warning(
                        "/accessibility/readAloud",
                        "hint-before-answer",
                        "Une phrase du conseil s'entend déjà dans le texte lu à voix haute.",
                        "A sentence of the hint is in the text read aloud already.");
            case ORDER_IS_THAT_OF_IDS ->
                Finding.warning(
                        "/key/order",
                        "order-is-that-of-ids",
                        "Les identifiants rangés par ordre donnent la bonne réponse, et la page les contient. Échangez-en quelques-uns.",
                        "The ids, sorted, give the right answer, and the page holds them. Swap some of them.");
            case PAIRS_ARE_THOSE_OF_IDS ->
                Finding.warning(
                        "/key/pairs",
                        "pairs-are-those-of-ids",
                        "Les identifiants rangés par ordre, des deux côtés, donnent les bonnes paires, et la page les contient. Échangez-en quelques-uns.",
                        "The ids of both sides, sorted, give the right pairs, and the page holds them. Swap some of them.");
        };
    }
}
