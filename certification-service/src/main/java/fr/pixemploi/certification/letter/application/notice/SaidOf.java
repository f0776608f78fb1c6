package fr.pixemploi.certification.letter.application.notice;

import fr.pixemploi.certification.letter.domain.NoticeKind;
import fr.pixemploi.certification.session.domain.Session;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What a letter says of a session, as a digest: who was called is called anew once the session is elsewhere or at another time, and not because
 * something else of it changed.
 */
final class SaidOf {
    private SaidOf() {}

    static UUID session(NoticeKind kind, Session session) {
        String said = switch (kind) {
            case CONVOCATION ->
                String.join(
                        "\n",
                        session.venue().name(),
                        session.venue().address(),
                        session.venue().town(),
                        session.room(),
                        session.schedule().startsAt().toString(),
                        session.schedule().zone().getId());
            case CANDIDATE_CANCELLED, SESSION_CANCELLED -> String.valueOf(session.version());
        };
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
    }
}
