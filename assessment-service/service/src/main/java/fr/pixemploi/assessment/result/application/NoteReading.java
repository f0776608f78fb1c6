package fr.pixemploi.assessment.result.application;

import fr.pixemploi.assessment.result.domain.Result;
import fr.pixemploi.assessment.result.domain.Results;
import fr.pixemploi.assessment.result.domain.grant.Grant;
import fr.pixemploi.kit.event.outbox.ReadNews;
import fr.pixemploi.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Somebody else reads a result: it is noted under its grant, and told for the one list that the person sees of all services. */
@ApplicationScoped
class NoteReading {
    private final Results results;
    private final ReadNews readNews;

    NoteReading(Results results, ReadNews readNews) {
        this.results = results;
        this.readNews = readNews;
    }

    void handle(Caller caller, Result result, Grant grant, Instant now) {
        String role = SharedReading.role(caller, grant.structure()).label();
        if (results.logRead(result.id(), grant, role, caller.subject(), now))
            readNews.tell(
                    result.beneficiary(), new ReadNews.Reading("result", grant.structure(), role, caller.subject()));
    }
}
