package fr.pixemploi.portal.adviser;

import fr.pixemploi.client.profile.model.CaseloadEntry;
import fr.pixemploi.client.profile.model.FirstCall;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Where the one action of a row leads. */
@Named("adviserActions")
@Singleton
public class Actions {
    public String path(UUID structure, FirstCall call) {
        CaseloadEntry person = call.getPerson();
        String page = "/suivi/" + structure + "/personnes/" + person.getId();
        return page
                + switch (call.getAction()) {
                    case OPEN_SHEET -> "/fiche";
                    case TALK_OVER_RESULT -> "#suivi";
                    case REMAKE_PATHWAY -> "/parcours";
                    case CALL -> "#coordonnees";
                    case OFFER_EQUIPMENT -> "?tache=materiel#taches";
                    case ASK_FOR_SHARING -> "#partage";
                    case OFFER_CERTIFICATION -> "#certification";
                    case INVITE_AGAIN -> "/invitation";
                };
    }
}
