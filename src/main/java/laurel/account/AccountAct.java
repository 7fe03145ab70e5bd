package laurel.account;

import laurel.audit.Act;

/** What is put on record of accounts. */
enum AccountAct implements Act {

	INVITED, INVITATION_WITHDRAWN, SET_UP, RESCUED, SIGNED_IN, SIGNED_OUT, RENAMED, ROLE_CHANGED, DISABLED, ENABLED,
	RESET, SESSION_ENDED, PASSWORD_CHANGED, PASSWORD_REMOVED, CODES_RENEWED, PASSKEY_ADDED, PASSKEY_REMOVED,
	RECOVERY_CODE_USED, LINK_PRINTED;

	@Override
	public String subject() {
		return "account";
	}

}
