package laurel.account;

import java.util.Locale;

import laurel.account.SetUpLink.Purpose;
import laurel.audit.AuditLog;
import laurel.layout.SiteAddress;
import laurel.staff.Role;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives whoever sits at the console of the server a way to become administrator: at the
 * first start, and when all are locked out.
 */
@Component
class Rescue {

	private final AccountRepository accounts;

	private final SetUpLinks links;

	private final AuditLog audit;

	private final SiteAddress address;

	Rescue(AccountRepository accounts, SetUpLinks links, AuditLog audit, SiteAddress address) {
		this.accounts = accounts;
		this.links = links;
		this.audit = audit;
		this.address = address;
	}

	/** Whether somebody could let others in. */
	@Transactional(readOnly = true)
	boolean isNeedless() {
		return this.accounts.isAnyActive(Role.ADMINISTRATOR);
	}

	/** An address that makes an administrator, once; earlier ones are void. */
	@Transactional
	String address() {
		String token = this.links.issue(Purpose.RESCUE, "", "", Role.ADMINISTRATOR, null);
		this.audit.recordByHouse(AccountAct.LINK_PRINTED, Role.ADMINISTRATOR.name().toLowerCase(Locale.ROOT));
		return this.address.of(SetUpLinks.path(token));
	}

}
