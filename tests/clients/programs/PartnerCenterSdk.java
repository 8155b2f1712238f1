// The Partner Center SDK for Java, told nothing but the three values of App management: the names of the service are
// its own. It leads customers through their lives and prints what came of it on one line in the form encoding.

import com.microsoft.store.partnercenter.IAggregatePartner;
import com.microsoft.store.partnercenter.PartnerService;
import com.microsoft.store.partnercenter.enumerators.IResourceCollectionEnumerator;
import com.microsoft.store.partnercenter.exception.PartnerException;
import com.microsoft.store.partnercenter.extensions.PartnerCredentials;
import com.microsoft.store.partnercenter.models.Address;
import com.microsoft.store.partnercenter.models.SeekBasedResourceCollection;
import com.microsoft.store.partnercenter.models.customers.Customer;
import com.microsoft.store.partnercenter.models.customers.CustomerBillingProfile;
import com.microsoft.store.partnercenter.models.customers.CustomerCompanyProfile;
import com.microsoft.store.partnercenter.models.query.QueryFactory;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;

public class PartnerCenterSdk {
    static final StringJoiner report = new StringJoiner("&");

    public static void main(String[] args) {
        // The SDK logs to the standard output, which is the report's.
        PrintStream out = System.out;
        System.setOut(System.err);
        IAggregatePartner partner = partnerWith(System.getenv("APP_KEY"));
        String id = partner.getCustomers().create(newCustomer("Contoso")).getId();
        for (String name : List.of("Fabrikam", "Wingtip Toys")) partner.getCustomers().create(newCustomer(name));
        tell("read", partner.getCustomers().byId(id).get().getCompanyProfile().getCompanyName());
        tell("listed", String.valueOf(idsOf(partner.getCustomers().get()).contains(id)));
        tell("onPages", String.valueOf(idsByPage(partner).contains(id)));
        partner.getCustomers().byId(id).delete();
        tell("deleted", refusal(() -> partner.getCustomers().byId(id).get()));
        tell("wrongKey", rootOf(() -> partnerWith("no such key")));
        out.println(report);
        // The connections of its HTTP client would go on.
        System.exit(0);
    }

    /** With the endpoints in full: the default one ends in a slash too many, which its MSAL stumbles over. */
    static IAggregatePartner partnerWith(String key) {
        return PartnerService.getInstance().createPartnerOperations(PartnerCredentials.getInstance().generateByApplicationCredentials(
            System.getenv("APP_ID"), key, System.getenv("DOMAIN"), "https://login.microsoftonline.com", "https://graph.windows.net"));
    }

    static Customer newCustomer(String name) {
        Address address = new Address();
        address.setCountry("US");
        address.setCity("Redmond");
        address.setState("WA");
        address.setAddressLine1("One Microsoft Way");
        address.setPostalCode("98052");
        address.setFirstName("Gena");
        address.setLastName("Soto");
        address.setPhoneNumber("4255550101");
        CustomerBillingProfile billing = new CustomerBillingProfile();
        billing.setCulture("en-US");
        billing.setLanguage("en");
        billing.setEmail("gena@example.com");
        billing.setCompanyName(name);
        billing.setDefaultAddress(address);
        CustomerCompanyProfile company = new CustomerCompanyProfile();
        company.setDomain("sdk" + UUID.randomUUID().toString().substring(0, 8) + ".onmicrosoft.com");
        Customer customer = new Customer();
        customer.setBillingProfile(billing);
        customer.setCompanyProfile(company);
        return customer;
    }

    static List<String> idsByPage(IAggregatePartner partner) {
        List<String> ids = new ArrayList<>();
        IResourceCollectionEnumerator<SeekBasedResourceCollection<Customer>> pages = partner.getEnumerators().getCustomers()
            .create(partner.getCustomers().query(QueryFactory.getInstance().buildIndexedQuery(2)));
        for (; pages.hasValue(); pages.next()) ids.addAll(idsOf(pages.getCurrent()));
        return ids;
    }

    static List<String> idsOf(SeekBasedResourceCollection<Customer> page) {
        List<String> ids = new ArrayList<>();
        for (Customer customer : page.getItems()) ids.add(customer.getId());
        return ids;
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

    /** What lies beneath the errors that the SDK wraps around those of MSAL. */
    static String rootOf(Runnable call) {
        try {
            call.run();
        } catch (PartnerException thrown) {
            Throwable cause = thrown;
            while (cause.getCause() != null) cause = cause.getCause();
            return cause.getMessage();
        }
        return "none";
    }

    static void tell(String name, String value) {
        report.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
