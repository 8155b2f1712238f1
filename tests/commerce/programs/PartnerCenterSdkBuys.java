// The Partner Center SDK for Java, told the three values of App management and a customer: the names of the service are its
// own. It buys licences by a cart and adds to them; told a subscription as well, it tells how that one stands. It prints what came
// of it on one line in the form encoding.

import com.microsoft.store.partnercenter.IAggregatePartner;
import com.microsoft.store.partnercenter.PartnerService;
import com.microsoft.store.partnercenter.customers.ICustomer;
import com.microsoft.store.partnercenter.extensions.PartnerCredentials;
import com.microsoft.store.partnercenter.models.carts.Cart;
import com.microsoft.store.partnercenter.models.carts.CartLineItem;
import com.microsoft.store.partnercenter.models.orders.Order;
import com.microsoft.store.partnercenter.models.orders.OrderLineItem;
import com.microsoft.store.partnercenter.models.products.Availability;
import com.microsoft.store.partnercenter.models.products.BillingCycleType;
import com.microsoft.store.partnercenter.models.subscriptions.Subscription;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeSet;

public class PartnerCenterSdkBuys {
    static final StringJoiner report = new StringJoiner("&");

    public static void main(String[] args) {
        // The SDK logs to the standard output, which is the report's.
        PrintStream out = System.out;
        System.setOut(System.err);
        IAggregatePartner partner = PartnerService.getInstance().createPartnerOperations(PartnerCredentials.getInstance().generateByApplicationCredentials(
            System.getenv("APP_ID"), System.getenv("APP_KEY"), System.getenv("DOMAIN"), "https://login.microsoftonline.com", "https://graph.windows.net"));
        ICustomer customer = partner.getCustomers().byId(System.getenv("CUSTOMER_ID"));
        String bought = System.getenv("SUBSCRIPTION_ID");
        tellOf(customer, bought == null ? buy(customer) : bought);
        out.println(report);
        // The connections of its HTTP client would go on.
        System.exit(0);
    }

    static String buy(ICustomer customer) {
        Availability sold = customer.getProducts().byId("CFQ7TTC0LH18").getSkus().byId("0001").getAvailabilities().get().getItems().iterator().next();
        CartLineItem line = new CartLineItem();
        line.setCatalogItemId(sold.getCatalogItemId());
        line.setQuantity(5);
        line.setTermDuration("P1M");
        line.setBillingCycle(BillingCycleType.MONTHLY);
        line.setFriendlyName("Bought in Java");
        Cart cart = new Cart();
        cart.setLineItems(List.of(line));
        String cartId = customer.getCarts().create(cart).getId();
        Order order = customer.getCarts().byId(cartId).checkout().getOrders().get(0);
        tell("order", order.getStatus());
        Subscription subscription = customer.getSubscriptions().byId(order.getLineItems().iterator().next().getSubscriptionId()).get();
        tell("bought", String.valueOf(subscription.getQuantity()));
        subscription.setQuantity(8);
        customer.getSubscriptions().byId(subscription.getId()).patch(subscription);
        return subscription.getId();
    }

    static void tellOf(ICustomer customer, String id) {
        Subscription subscription = customer.getSubscriptions().byId(id).get();
        tell("id", id);
        tell("quantity", String.valueOf(subscription.getQuantity()));
        tell("status", subscription.getStatus().toString());
        tell("renews", String.valueOf(subscription.getAutoRenewEnabled()));
        tell("until", subscription.getCommitmentEndDate().toString().substring(0, 10));
        TreeSet<String> transactions = new TreeSet<>();
        for (Order order : customer.getOrders().get().getItems()) {
            for (OrderLineItem line : order.getLineItems()) if (id.equals(line.getSubscriptionId())) transactions.add(line.getTransactionType());
        }
        tell("transactions", String.join(" ", transactions));
    }

    static void tell(String name, String value) {
        report.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
