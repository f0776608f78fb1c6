package fr.pixemploi.portal.services;

import fr.pixemploi.client.assessment.ApiClient;
import fr.pixemploi.client.assessment.api.CampaignsApi;
import fr.pixemploi.client.assessment.api.CollectiveResultsApi;
import fr.pixemploi.client.assessment.api.DiagnosesApi;
import fr.pixemploi.client.assessment.api.ExamRoomApi;
import fr.pixemploi.client.assessment.api.FrameworksApi;
import fr.pixemploi.client.assessment.api.ItemBankApi;
import fr.pixemploi.client.assessment.api.KiosksApi;
import fr.pixemploi.client.assessment.api.ResultsApi;
import fr.pixemploi.client.assessment.api.SittingsApi;
import fr.pixemploi.portal.PortalSettings;
import jakarta.inject.Singleton;
import java.net.http.HttpClient;

/** assessment-service: one field for each group of operations of its document that pages call. */
@Singleton
public final class Assessment {
    public final CampaignsApi campaigns;
    public final CollectiveResultsApi collectiveResults;
    public final DiagnosesApi diagnoses;
    public final ExamRoomApi examRoom;
    public final FrameworksApi frameworks;
    public final ItemBankApi itemBank;
    public final KiosksApi kiosks;
    public final ResultsApi results;
    public final SittingsApi sittings;

    Assessment(PortalSettings settings, Connection connection) {
        ApiClient client = new ApiClient() {
            @Override
            public HttpClient getHttpClient() {
                return connection.http();
            }
        };
        client.updateBaseUri(Connection.base(settings.services().assessment()));
        client.setRequestInterceptor(Caller::dress);
        client.setReadTimeout(connection.patience());
        campaigns = new CampaignsApi(client);
        collectiveResults = new CollectiveResultsApi(client);
        diagnoses = new DiagnosesApi(client);
        examRoom = new ExamRoomApi(client);
        frameworks = new FrameworksApi(client);
        itemBank = new ItemBankApi(client);
        kiosks = new KiosksApi(client);
        results = new ResultsApi(client);
        sittings = new SittingsApi(client);
    }
}
