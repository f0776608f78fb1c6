package fr.pixemploi.profile.francetravail.application;

import fr.pixemploi.profile.francetravail.application.payload.ComposePayload;
import fr.pixemploi.profile.francetravail.application.payload.Payload;
import fr.pixemploi.profile.francetravail.application.payload.PayloadSchema;
import fr.pixemploi.profile.francetravail.domain.Dispatch;
import fr.pixemploi.profile.francetravail.domain.Dispatches;
import fr.pixemploi.profile.news.application.TellNews;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Makes those of these dispatches that may be told at this moment, by the same check as news, and holds them against the schema. */
@ApplicationScoped
class MakeDispatches {
    private final Dispatches dispatches;
    private final TellNews tell;
    private final ComposePayload compose;
    private final PayloadSchema schema;

    MakeDispatches(Dispatches dispatches, TellNews tell, ComposePayload compose, PayloadSchema schema) {
        this.dispatches = dispatches;
        this.tell = tell;
        this.compose = compose;
        this.schema = schema;
    }

    /** In their order. */
    List<MadeDispatch> handle(List<Dispatches.Placed> placed) {
        List<UUID> told = tell.among(placed.stream().map(Dispatches.Placed::id).toList()).stream()
                .map(each -> each.numbered().news().id())
                .toList();
        return dispatches.read(told).stream().map(this::made).toList();
    }

    private MadeDispatch made(Dispatch dispatch) {
        Payload payload = compose.handle(dispatch);
        return new MadeDispatch(dispatch, payload, schema.faults(payload));
    }
}
