// The Partner Center SDK for Java as a control panel uses it: with the token of a partner's user, for the users of a
// customer and the profiles of the partner itself. Prints what came of it on one line in the form encoding.

import com.microsoft.store.partnercenter.AuthenticationToken;
import com.microsoft.store.partnercenter.IAggregatePartner;
import com.microsoft.store.partnercenter.PartnerService;
import com.microsoft.store.partnercenter.customers.ICustomer;
import com.microsoft.store.partnercenter.customerusers.ICustomerUserCollection;
import com.microsoft.store.partnercenter.enumerators.IResourceCollectionEnumerator;
import com.microsoft.store.partnercenter.exception.PartnerException;
import com.microsoft.store.partnercenter.extensions.PartnerCredentials;
import com.microsoft.store.partnercenter.models.SeekBasedResourceCollection;
import com.microsoft.store.partnercenter.models.customers.Customer;
import com.microsoft.store.partnercenter.models.customers.CustomerBillingProfile;
import com.microsoft.store.partnercenter.models.partners.BillingProfile;
import com.microsoft.store.partnercenter.models.partners.LegalBusinessProfile;
import com.microsoft.store.partnercenter.models.partners.OrganizationProfile;
import com.microsoft.store.partnercenter.models.partners.SupportProfile;
import com.microsoft.store.partnercenter.models.query.IQuery;
import com.microsoft.store.partnercenter.models.query.QueryFactory;
import com.microsoft.store.partnercenter.models.query.filters.FieldFilterOperation;
import com.microsoft.store.partnercenter.models.query.filters.SimpleFieldFilter;
import com.microsoft.store.partnercenter.models.roles.DirectoryRole;
import com.microsoft.store.partnercenter.models.roles.UserMember;
import com.microsoft.store.partnercenter.models.users.CustomerUser;
import com.microsoft.store.partnercenter.models.users.PasswordProfile;
import com.microsoft.store.partnercenter.models.users.UserState;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.joda.time.DateTime;

public class PartnerCenterSdkOfUsers {
    static final StringJoiner report = new StringJoiner("&");

    public static void main(String[] args) {
        // The SDK logs to the standard output, which is the report's.
        PrintStream out = System.out;
        System.setOut(System.err);
        AuthenticationToken token = new AuthenticationToken(System.getenv("USER_TOKEN"), DateTime.now().plusMinutes(50));
        IAggregatePartner partner = PartnerService.getInstance().createPartnerOperations(
            PartnerCredentials.getInstance().generateByUserCredentials(System.getenv("APP_ID"), token, null));
        Customer found = onlyOne(partner, System.getenv("CUSTOMER_NAME"));
        ICustomer customer = partner.getCustomers().byId(found.getId());
        updateBilling(customer);
        leadUsers(partner, customer, found.getCompanyProfile().getDomain());
        updateProfiles(partner);
        out.println(report);
        System.exit(0);
    }

    /** Found by the start of its name. */
    static Customer onlyOne(IAggregatePartner partner, String name) {
        IQuery query = QueryFactory.getInstance().buildIndexedQuery(
            10, 0, new SimpleFieldFilter("CompanyName", FieldFilterOperation.STARTS_WITH, name));
        List<Customer> customers = new ArrayList<>();
        for (Customer one : partner.getCustomers().query(query).getItems()) customers.add(one);
        tell("filtered", String.valueOf(customers.size()));
        return customers.get(0);
    }

    static void updateBilling(ICustomer customer) {
        CustomerBillingProfile billing = customer.getProfiles().getBilling().get();
        billing.setFirstName("Robin");
        tell("billing", customer.getProfiles().getBilling().update(billing).getFirstName());
        tell("company", customer.getProfiles().getCompany().get().getCompanyName());
    }

    static void leadUsers(IAggregatePartner partner, ICustomer customer, String domain) {
        ICustomerUserCollection users = customer.getUsers();
        String id = users.create(newUser("robin", domain)).getId();
        users.create(newUser("sam", domain));
        users.create(newUser("kim", domain));
        tell("users", String.valueOf(namesByPage(partner, users).size()));
        CustomerUser user = users.byId(id).get();
        user.setDisplayName("Robin the First");
        users.byId(id).patch(user);
        tell("patched", users.byId(id).get().getDisplayName());
        tell("roles", String.valueOf(takeRole(customer, users, id)));
        users.byId(id).delete();
        tell("deleted", refusal(() -> users.byId(id).get()));
        SimpleFieldFilter inactive = new SimpleFieldFilter("UserState", FieldFilterOperation.EQUALS, "Inactive");
        tell("inactive", users.query(QueryFactory.getInstance().buildSimpleQuery(inactive)).getItems().iterator().next().getId().equals(id) ? "true" : "false");
        CustomerUser restored = new CustomerUser();
        restored.setState(UserState.ACTIVE);
        users.byId(id).patch(restored);
        tell("restored", users.byId(id).get().getUserPrincipalName().split("@")[0]);
    }

    static CustomerUser newUser(String name, String domain) {
        CustomerUser user = new CustomerUser();
        user.setFirstName(name);
        user.setLastName("Example");
        user.setDisplayName(name);
        user.setUsageLocation("US");
        user.setUserPrincipalName(name + "@" + domain);
        PasswordProfile password = new PasswordProfile();
        password.setPassword("Correct-Horse-7");
        password.setForceChangePassword(true);
        user.setPasswordProfile(password);
        return user;
    }

    static List<String> namesByPage(IAggregatePartner partner, ICustomerUserCollection users) {
        List<String> names = new ArrayList<>();
        IResourceCollectionEnumerator<SeekBasedResourceCollection<CustomerUser>> pages = partner.getEnumerators().getCustomerUsers()
            .create(users.query(QueryFactory.getInstance().buildIndexedQuery(2)));
        for (; pages.hasValue(); pages.next()) for (CustomerUser user : pages.getCurrent().getItems()) names.add(user.getUserPrincipalName());
        return names;
    }

    /** How many roles the user has with a first one, and without it again. */
    static String takeRole(ICustomer customer, ICustomerUserCollection users, String userId) {
        String roleId = null;
        for (DirectoryRole role : customer.getDirectoryRoles().get().getItems()) roleId = role.getId();
        UserMember member = new UserMember();
        member.setId(userId);
        customer.getDirectoryRoles().byId(roleId).getUserMembers().create(member);
        int with = users.byId(userId).getDirectoryRoles().get().getTotalCount();
        customer.getDirectoryRoles().byId(roleId).getUserMembers().byId(userId).delete();
        return with + " " + users.byId(userId).getDirectoryRoles().get().getTotalCount();
    }

    /** Each profile is read, changed in one place, written whole and read again. */
    static void updateProfiles(IAggregatePartner partner) {
        OrganizationProfile organization = partner.getProfiles().getOrganizationProfile().get();
        organization.setEmail("office@example.com");
        partner.getProfiles().getOrganizationProfile().update(organization);
        tell("organization", partner.getProfiles().getOrganizationProfile().get().getEmail());
        BillingProfile billing = partner.getProfiles().getBillingProfile().get();
        billing.setPurchaseOrderNumber("PO-7");
        partner.getProfiles().getBillingProfile().update(billing);
        tell("partnerBilling", partner.getProfiles().getBillingProfile().get().getPurchaseOrderNumber());
        SupportProfile support = partner.getProfiles().getSupportProfile().get();
        support.setWebsite("https://support.example.com");
        partner.getProfiles().getSupportProfile().update(support);
        tell("support", partner.getProfiles().getSupportProfile().get().getWebsite());
        LegalBusinessProfile legal = partner.getProfiles().getLegalBusinessProfile().get();
        legal.getPrimaryContact().setFirstName("Alex");
        partner.getProfiles().getLegalBusinessProfile().update(legal);
        tell("legal", partner.getProfiles().getLegalBusinessProfile().get().getPrimaryContact().getFirstName());
        tell("mpn", String.valueOf(partner.getProfiles().getMpnProfile().get().getMpnId() != null));
    }

    /** A refusal of the API as the SDK hands it to its caller. */
    static String refusal(Runnable call) {
        try {
            call.run();
        } catch (PartnerException thrown) {
            return thrown.getErrorCategory() + " " + thrown.getServiceErrorPayload().getErrorCode();
        }
        return "none";
    }

    static void tell(String name, String value) {
        report.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
