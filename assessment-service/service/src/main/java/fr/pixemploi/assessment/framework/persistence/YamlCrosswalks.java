package fr.pixemploi.assessment.framework.persistence;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import fr.pixemploi.assessment.bank.framework.Framework;
import fr.pixemploi.assessment.framework.domain.Crosswalk;
import fr.pixemploi.assessment.framework.domain.Crosswalks;
import fr.pixemploi.assessment.framework.domain.Frameworks;
import fr.pixemploi.kit.json.PackagedYaml;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Crosswalks as {@code framework/crosswalks.yaml} says, read once at start. */
@ApplicationScoped
class YamlCrosswalks implements Crosswalks {
    private static final String FILE = "framework/crosswalks.yaml";

    record File(List<Entry> crosswalks) {}

    record Entry(
            String from,
            OtherEntry to,
            String status,
            String source,
            List<TargetEntry> targets,
            List<LinkEntry> links) {}

    record OtherEntry(String code, String title, String version) {}

    record TargetEntry(String code, @Nullable String title) {}

    record LinkEntry(String from, List<String> to) {}

    private final List<Crosswalk> crosswalks;

    YamlCrosswalks(Frameworks frameworks) {
        crosswalks = read().crosswalks().stream()
                .map(entry -> crosswalk(entry, frameworks))
                .toList();
    }

    @Override
    public List<Crosswalk> from(String framework) {
        return crosswalks.stream()
                .filter(crosswalk -> crosswalk.from().equals(framework))
                .toList();
    }

    private static File read() {
        return PackagedYaml.read(FILE, File.class);
    }

    private static Crosswalk crosswalk(Entry entry, Frameworks frameworks) {
        List<CompetenceCode> known = frameworks.all().stream()
                .filter(framework -> framework.code().equals(entry.from()))
                .findFirst()
                .map(Framework::competences)
                .orElseThrow(() -> new IllegalStateException(FILE + " names the unknown framework " + entry.from()));
        return new Crosswalk(
                entry.from(),
                new Crosswalk.Other(
                        entry.to().code(), entry.to().title(), entry.to().version()),
                entry.status(),
                entry.source(),
                entry.targets().stream()
                        .map(target -> new Crosswalk.Target(target.code(), target.title()))
                        .toList(),
                entry.links().stream().map(link -> link(link, known)).toList());
    }

    private static Crosswalk.Link link(LinkEntry entry, List<CompetenceCode> known) {
        CompetenceCode from = new CompetenceCode(entry.from());
        if (!known.contains(from)) throw new IllegalStateException(FILE + " names the unknown competence " + from);
        return new Crosswalk.Link(from, entry.to());
    }
}
