package fr.pixemploi.portal.login;

import fr.pixemploi.portal.PortalSettings;
import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.quarkus.oidc.TenantFeature;
import jakarta.enterprise.context.ApplicationScoped;

/** The login of jury, author and operator asks for a second factor, also of whoever is logged in already. On one's own machine, where nobody has one, for the password once more. */
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
@TenantFeature("staff")
@Unremovable
@ApplicationScoped
class SecondFactor implements OidcRedirectFilter {
    private final PortalSettings settings;

    SecondFactor(PortalSettings settings) {
        this.settings = settings;
    }

    @Override
    public void filter(OidcRedirectContext context) {
        context.additionalQueryParams().add("acr_values", settings.secondFactorAcr());
    }
}
