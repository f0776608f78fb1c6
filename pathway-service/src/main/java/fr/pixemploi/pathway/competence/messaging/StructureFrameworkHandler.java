package fr.pixemploi.pathway.competence.messaging;

import fr.pixemploi.kit.event.EventHandler;
import fr.pixemploi.kit.event.IncomingEvent;
import fr.pixemploi.pathway.competence.application.LearnOwnFramework;
import fr.pixemploi.pathway.competence.domain.CompetenceCode;
import fr.pixemploi.pathway.competence.domain.OwnCompetence;
import fr.pixemploi.pathway.competence.domain.OwnFramework;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Learns what structures call competences in frameworks of their own, so that a school's gaps are told in its words. */
@ApplicationScoped
class StructureFrameworkHandler implements EventHandler {
    record State(UUID frameworkId, UUID structureId, int version, boolean archived, Document document) {
        State {
            if (frameworkId == null || structureId == null || document == null)
                throw new IllegalArgumentException("a structure's framework needs frameworkId, structureId, document");
        }

        OwnFramework toFramework() {
            return new OwnFramework(
                    frameworkId,
                    structureId,
                    document.base(),
                    document.domains().stream()
                            .flatMap(domain -> domain.competences().stream())
                            .map(competence -> competence.toOwn(this))
                            .filter(own -> !own.on().isEmpty())
                            .toList());
        }
    }

    record Document(String title, String base, List<Domain> domains) {
        Document {
            if (title == null || base == null || domains == null)
                throw new IllegalArgumentException("a structure's framework has title, base and domains");
        }
    }

    record Domain(List<Competence> competences) {
        Domain {
            if (competences == null) throw new IllegalArgumentException("a domain has competences");
        }
    }

    record Competence(String code, String title, List<Link> on) {
        Competence {
            if (code == null || title == null || on == null)
                throw new IllegalArgumentException("a competence has code, title and what it is read from");
        }

        /** What it reads from single items is not known here. */
        OwnCompetence toOwn(State of) {
            Stream<String> read = on.stream().map(Link::competence).filter(Objects::nonNull);
            return new OwnCompetence(
                    of.frameworkId(),
                    of.version(),
                    of.document().title(),
                    code,
                    title,
                    read.distinct().map(CompetenceCode::new).toList());
        }
    }

    private record Link(@Nullable String competence) {}

    private final LearnOwnFramework learn;

    StructureFrameworkHandler(LearnOwnFramework learn) {
        this.learn = learn;
    }

    @Override
    public String topic() {
        return FrameworkStateHandler.TOPIC;
    }

    @Override
    public String type() {
        return "fr.pixemploi.assessment.structure-framework-state.v1";
    }

    @Override
    public void handle(IncomingEvent event) {
        if (event.deleted()) {
            learn.forget(event.aggregateId());
            return;
        }
        State state = event.read(State.class);
        if (state.archived()) learn.forget(state.frameworkId());
        else learn.handle(state.toFramework());
    }

    @Override
    public List<String> readModel() {
        return List.of("structure_framework_competence");
    }
}
