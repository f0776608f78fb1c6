package fr.pixemploi.portal.services;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.pixemploi.client.profile.ApiClient;
import fr.pixemploi.client.profile.api.BeneficiariesApi;
import fr.pixemploi.client.profile.api.CaseloadApi;
import fr.pixemploi.client.profile.api.ErasuresApi;
import fr.pixemploi.client.profile.api.ExportsApi;
import fr.pixemploi.client.profile.api.FollowUpApi;
import fr.pixemploi.client.profile.api.GamesApi;
import fr.pixemploi.client.profile.api.GroupActionsApi;
import fr.pixemploi.client.profile.api.GroupsApi;
import fr.pixemploi.client.profile.api.ImportsApi;
import fr.pixemploi.client.profile.api.MessagesApi;
import fr.pixemploi.client.profile.api.MyFileApi;
import fr.pixemploi.client.profile.api.NoticesApi;
import fr.pixemploi.client.profile.api.OperationsApi;
import fr.pixemploi.client.profile.api.ProfilesApi;
import fr.pixemploi.client.profile.api.ReadsApi;
import fr.pixemploi.client.profile.api.ReleasesApi;
import fr.pixemploi.client.profile.api.RightsApi;
import fr.pixemploi.client.profile.api.SharingRequestsApi;
import fr.pixemploi.client.profile.api.SharingsApi;
import fr.pixemploi.client.profile.api.SituationsApi;
import fr.pixemploi.client.profile.api.StaffApi;
import fr.pixemploi.client.profile.api.StructuresApi;
import fr.pixemploi.portal.PortalSettings;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;

/** profile-service: one field for each group of operations of its document that pages call. */
@Singleton
public final class Profile {
    public final BeneficiariesApi beneficiaries;
    public final CaseloadApi caseload;
    public final ErasuresApi erasures;
    public final ExportsApi exports;
    public final FollowUpApi followUp;
    public final GamesApi games;
    public final GroupActionsApi groupActions;
    public final GroupsApi groups;
    public final ImportsApi imports;
    public final MessagesApi messages;
    public final MyFileApi myFile;
    public final NoticesApi notices;
    public final OperationsApi operations;
    public final ProfilesApi profiles;
    public final ReadsApi reads;
    public final ReleasesApi releases;
    public final RightsApi rights;
    public final SharingRequestsApi sharingRequests;
    public final SharingsApi sharings;
    public final SituationsApi situations;
    public final StaffApi staff;
    public final StructuresApi structures;

    /** Changes of my file and situation by which what is left out is taken away: forms that show all of it. */
    public final MyFileApi wholeFile;

    /** The same of a structure's file, by its adviser. */
    public final BeneficiariesApi wholeBeneficiary;

    public final SituationsApi wholeSituation;

    Profile(PortalSettings settings, Connection connection) {
        ApiClient client = client(settings.services().profile(), connection);
        beneficiaries = new BeneficiariesApi(client);
        caseload = new CaseloadApi(client);
        erasures = new ErasuresApi(client);
        exports = new ExportsApi(client);
        followUp = new FollowUpApi(client);
        games = new GamesApi(client);
        groupActions = new GroupActionsApi(client);
        groups = new GroupsApi(client);
        imports = new ImportsApi(client);
        messages = new MessagesApi(client);
        myFile = new MyFileApi(client);
        notices = new NoticesApi(client);
        operations = new OperationsApi(client);
        profiles = new ProfilesApi(client);
        reads = new ReadsApi(client);
        releases = new ReleasesApi(client);
        rights = new RightsApi(client);
        sharingRequests = new SharingRequestsApi(client);
        sharings = new SharingsApi(client);
        situations = new SituationsApi(client);
        staff = new StaffApi(client);
        structures = new StructuresApi(client);
        ApiClient whole = client(settings.services().profile(), connection);
        whole.setObjectMapper(
                ApiClient.createDefaultObjectMapper().setSerializationInclusion(JsonInclude.Include.ALWAYS));
        wholeFile = new MyFileApi(whole);
        wholeBeneficiary = new BeneficiariesApi(whole);
        wholeSituation = new SituationsApi(whole);
    }

    static ApiClient client(URI address, Connection connection) {
        ApiClient client = new ApiClient() {
            @Override
            public HttpClient getHttpClient() {
                return connection.http();
            }
        };
        client.updateBaseUri(Connection.base(address));
        client.setRequestInterceptor(Caller::dress);
        client.setReadTimeout(connection.patience());
        return client;
    }
}
