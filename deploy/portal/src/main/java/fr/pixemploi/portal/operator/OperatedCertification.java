package fr.pixemploi.portal.operator;

import fr.pixemploi.client.certification.model.DeadLetterPage;
import fr.pixemploi.client.certification.model.ServiceStatus;
import fr.pixemploi.portal.services.Certification;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record OperatedCertification(Certification service) implements Operated {
    @Override
    public Health health() throws Exception {
        ServiceStatus status = service.status.readStatus();
        return new Health(
                status.getState().toString(),
                status.getSays(),
                status.getSince(),
                status.getVersion(),
                status.getParts().stream()
                        .map(part -> new HealthPart(part.getLabel(), part.getSays()))
                        .toList());
    }

    @Override
    public Page letters(@Nullable String cursor) throws Exception {
        DeadLetterPage page = service.operations.listDeadLetters(cursor, 50);
        return new Page(
                page.getItems().stream()
                        .map(letter -> new Letter(
                                letter.getId(),
                                letter.getTopic(),
                                letter.getPartition(),
                                letter.getOffset(),
                                letter.getReason(),
                                letter.getReceivedAt(),
                                letter.getReplayedAt()))
                        .toList(),
                page.getNextCursor());
    }

    @Override
    public void replay(UUID id) throws Exception {
        service.operations.replayDeadLetter(id);
    }

    @Override
    public List<Model> models() throws Exception {
        return service.operations.listReadModels(false).getItems().stream()
                .map(model ->
                        new Model(model.getTopic(), model.getRows(), model.getRebuilding(), model.getLastFailure()))
                .toList();
    }

    @Override
    public void rebuild(String topic) throws Exception {
        service.operations.rebuildReadModel(topic);
    }
}
