package fr.pixemploi.assessment.authoring.application.check;

import fr.pixemploi.assessment.authoring.domain.Finding;
import fr.pixemploi.assessment.bank.file.ItemSource;
import fr.pixemploi.assessment.bank.item.ItemId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether a file may come into the bank beside, or in the place of, what is there. */
@ApplicationScoped
class ChangeCheck implements FileCheck {
    /** What neither the person reads nor the key is made of: it may change under the same version. */
    private static final Set<String> BESIDE = Set.of(
            "version",
            "skill",
            "level",
            "expectedSeconds",
            "devices",
            "languages",
            "audience",
            "enemies",
            "family",
            "status",
            "parameters");

    @Override
    public List<Finding> findings(Candidate candidate) {
        List<Finding> findings = new ArrayList<>();
        ItemSource file = candidate.source();
        if (!file.tree().path("pool").asText().equals("open"))
            findings.add(Finding.error(
                    "/pool",
                    "not-open",
                    "Seules les questions de la banque ouverte se proposent ici.",
                    "Only items of the open pool are proposed here."));
        if (file.status().equals("retired"))
            findings.add(Finding.error(
                    "/status",
                    "proposed-as-retired",
                    "Une question retirée ne se propose pas. Pour retirer une question, il y a une opération.",
                    "A retired item is not proposed. There is an operation to retire one."));
        ItemSource published = candidate.bank().open().get(file.id());
        if (published != null) version(file, published, findings);
        enemies(candidate, findings);
        return findings;
    }

    private static void version(ItemSource file, ItemSource published, List<Finding> findings) {
        int today = published.version();
        boolean same = file.version() == today;
        if (file.version() < today
                || (same && Differences.fields(published, file).stream().anyMatch(f -> !BESIDE.contains(f))))
            findings.add(Finding.error(
                    "/version",
                    "version-not-raised",
                    "La banque a déjà la version " + today + " de cette question. Donnez un numéro plus grand.",
                    "The bank has version " + today + " of this item already. Give a higher number."));
    }

    private static void enemies(Candidate candidate, List<Finding> findings) {
        int place = 0;
        for (var enemy : candidate.source().tree().path("enemies")) {
            if (!candidate.bank().open().containsKey(new ItemId(enemy.asText())))
                findings.add(Finding.warning(
                        "/enemies/" + place,
                        "enemy-unknown",
                        "Cette question n'est pas dans la banque. Publiez les deux ensemble.",
                        "This item is not in the bank. Publish both together."));
            place++;
        }
    }
}
