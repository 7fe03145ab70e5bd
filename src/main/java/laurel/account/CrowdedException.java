package laurel.account;

/** Too many want in at once; whoever tries again in a moment is let through. */
public class CrowdedException extends RuntimeException {

	CrowdedException() {
		super("more sign-ins than can be worked on at once", null, false, false);
	}

}
