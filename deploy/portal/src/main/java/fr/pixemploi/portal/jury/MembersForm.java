package fr.pixemploi.portal.jury;

import fr.pixemploi.client.certification.model.JuryMembers;
import fr.pixemploi.portal.form.Typed;
import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;

/** Who sat in a meeting and when, as it was typed. */
public class MembersForm {
    @FormParam("members/heldOn")
    public @Nullable String heldOn;

    @FormParam("members/technical")
    public @Nullable String technical;

    @FormParam("members/pedagogical")
    public @Nullable String pedagogical;

    @FormParam("members/outside")
    public @Nullable String outside;

    JuryMembers members() {
        return new JuryMembers()
                .heldOn(Typed.day(heldOn))
                .technical(Typed.text(technical))
                .pedagogical(Typed.text(pedagogical))
                .outside(Typed.text(outside));
    }
}
