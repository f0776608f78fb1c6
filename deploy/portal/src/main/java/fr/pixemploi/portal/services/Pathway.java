package fr.pixemploi.portal.services;

import fr.pixemploi.client.pathway.ApiClient;
import fr.pixemploi.client.pathway.api.CalendarsApi;
import fr.pixemploi.client.pathway.api.CatalogueApi;
import fr.pixemploi.client.pathway.api.GoalsApi;
import fr.pixemploi.client.pathway.api.PathwaysApi;
import fr.pixemploi.client.pathway.api.RecommendationsApi;
import fr.pixemploi.portal.PortalSettings;
import jakarta.inject.Singleton;
import java.net.http.HttpClient;

/** pathway-service: one field for each group of operations of its document that pages call. */
@Singleton
public final class Pathway {
    public final CalendarsApi calendars;
    public final CatalogueApi catalogue;
    public final GoalsApi goals;
    public final PathwaysApi pathways;
    public final RecommendationsApi recommendations;

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
        goals = new GoalsApi(client);
        pathways = new PathwaysApi(client);
        recommendations = new RecommendationsApi(client);
    }
}
