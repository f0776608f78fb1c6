package fr.pixemploi.portal.services;

import fr.pixemploi.client.pathway.ApiClient;
import fr.pixemploi.client.pathway.api.CalendarsApi;
import fr.pixemploi.client.pathway.api.CatalogueApi;
import fr.pixemploi.client.pathway.api.CatalogueImportsApi;
import fr.pixemploi.client.pathway.api.EffectivenessApi;
import fr.pixemploi.client.pathway.api.FormacodesApi;
import fr.pixemploi.client.pathway.api.FundingsApi;
import fr.pixemploi.client.pathway.api.GoalsApi;
import fr.pixemploi.client.pathway.api.MediationApi;
import fr.pixemploi.client.pathway.api.OperationsApi;
import fr.pixemploi.client.pathway.api.OwnOffersApi;
import fr.pixemploi.client.pathway.api.PathwaysApi;
import fr.pixemploi.client.pathway.api.RecommendationsApi;
import fr.pixemploi.client.pathway.api.StatusApi;
import fr.pixemploi.portal.PortalSettings;
import jakarta.inject.Singleton;
import java.net.http.HttpClient;

/** pathway-service: one field for each group of operations of its document. */
@Singleton
public final class Pathway {
    public final CalendarsApi calendars;
    public final CatalogueApi catalogue;
    public final CatalogueImportsApi catalogueImports;
    public final EffectivenessApi effectiveness;
    public final FormacodesApi formacodes;
    public final FundingsApi fundings;
    public final GoalsApi goals;
    public final MediationApi mediation;
    public final OperationsApi operations;
    public final OwnOffersApi ownOffers;
    public final PathwaysApi pathways;
    public final RecommendationsApi recommendations;
    public final StatusApi status;

    Pathway(PortalSettings settings, Connection connection) {
        ApiClient client = new ApiClient() {
            @Override
            public HttpClient getHttpClient() {
                return connection.http();
            }
        };
        client.updateBaseUri(Connection.base(settings.services().pathway()));
        client.setRequestInterceptor(Caller::dress);
        client.setReadTimeout(connection.patience());
        calendars = new CalendarsApi(client);
        catalogue = new CatalogueApi(client);
        catalogueImports = new CatalogueImportsApi(client);
        effectiveness = new EffectivenessApi(client);
        formacodes = new FormacodesApi(client);
        fundings = new FundingsApi(client);
        goals = new GoalsApi(client);
        mediation = new MediationApi(client);
        operations = new OperationsApi(client);
        ownOffers = new OwnOffersApi(client);
        pathways = new PathwaysApi(client);
        recommendations = new RecommendationsApi(client);
        status = new StatusApi(client);
    }
}
