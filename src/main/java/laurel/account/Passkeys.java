package laurel.account;

import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.webauthn4j.util.exception.WebAuthnException;
import laurel.layout.SiteAddress;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.Assert;

/**
 * Keys that a device holds and opens for its owner alone: with a finger, a face or a
 * number, which is always asked for. What does not fit is refused alike, whatever it is.
 */
@Component
public class Passkeys {

	private final JsonMapper json = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

	private final JdbcPublicKeyCredentialUserEntityRepository owners;

	private final JdbcUserCredentialRepository keys;

	private final PublicKeyCredentialRpEntity site;

	private final SiteAddress address;

	private final Environment environment;

	Passkeys(JdbcTemplate database, SiteAddress address, @Value("${laurel.name}") String name,
			Environment environment) {
		this.owners = new JdbcPublicKeyCredentialUserEntityRepository(database);
		this.keys = new JdbcUserCredentialRepository(database);
		this.address = address;
		this.environment = environment;
		this.site = PublicKeyCredentialRpEntity.builder().id(URI.create(address.of("/")).getHost()).name(name).build();
	}

	/**
	 * What a browser is told to make a key from.
	 * @param others that stay, so that no device makes a second one; none for a new start
	 */
	@Transactional(readOnly = true)
	public PublicKeyCredentialCreationOptions creation(String email, String name, List<Key> others) {
		PublicKeyCredentialUserEntity owner = owner(email, name);
		return PublicKeyCredentialCreationOptions.builder()
			.attestation(AttestationConveyancePreference.NONE)
			.pubKeyCredParams(PublicKeyCredentialParameters.EdDSA, PublicKeyCredentialParameters.ES256,
					PublicKeyCredentialParameters.RS256)
			.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
				.userVerification(UserVerificationRequirement.REQUIRED)
				.residentKey(ResidentKeyRequirement.REQUIRED)
				.build())
			.challenge(Bytes.random())
			.timeout(DeskSessions.CHALLENGE)
			.user(owner)
			.rp(this.site)
			.excludeCredentials(others.stream()
				.map((key) -> PublicKeyCredentialDescriptor.builder().id(Bytes.fromBase64(key.id())).build())
				.toList())
			.build();
	}

	/** What a browser is told to find a key by; the same for everybody. */
	public PublicKeyCredentialRequestOptions request() {
		return operations().createCredentialRequestOptions(
				new ImmutablePublicKeyCredentialRequestOptionsRequest(new AnonymousAuthenticationToken("nobody",
						"nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))));
	}

	/** In the form that browsers read. */
	public String written(Object options) {
		return this.json.writeValueAsString(options);
	}

	/**
	 * Keeps a new key of an account that exists.
	 * @return whether it fits what was asked for
	 */
	@Transactional
	boolean register(PublicKeyCredentialCreationOptions asked, String answer, String label) {
		try {
			PublicKeyCredential<AuthenticatorAttestationResponse> key = this.json.readValue(answer,
					new TypeReference<>() {
					});
			Assert.isTrue(key != null && key.getResponse().getAttestationObject() != null
					&& key.getResponse().getClientDataJSON() != null, "JSON, and no key");
			this.owners.save(asked.getUser());
			operations().registerCredential(
					new ImmutableRelyingPartyRegistrationRequest(asked, new RelyingPartyPublicKey(key, label)));
			return true;
		}
		catch (JacksonException | WebAuthnException | IllegalArgumentException ex) {
			return false;
		}
	}

	/** The e-mail address of whoever holds the key; empty where anything does not fit. */
	@Transactional
	Optional<String> holder(PublicKeyCredentialRequestOptions asked, String answer) {
		try {
			PublicKeyCredential<AuthenticatorAssertionResponse> key = this.json.readValue(answer,
					new TypeReference<>() {
					});
			Assert.notNull(key, "null is JSON, and no key");
			return Optional.of(operations().authenticate(new RelyingPartyAuthenticationRequest(asked, key)).getName());
		}
		catch (JacksonException | WebAuthnException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** The keys of somebody, oldest first. */
	@Transactional(readOnly = true)
	public List<Key> of(Account account) {
		PublicKeyCredentialUserEntity owner = this.owners.findByUsername(account.email());
		return (owner == null) ? List.of()
				: this.keys.findByUserId(owner.getId())
					.stream()
					.sorted((one, other) -> one.getCreated().compareTo(other.getCreated()))
					.map((key) -> new Key(key.getCredentialId().toBase64UrlString(), key.getLabel(), key.getCreated(),
							key.getLastUsed()))
					.toList();
	}

	/** The key's label, where it was one of this account. */
	@Transactional
	Optional<String> remove(Account account, String id) {
		Optional<Key> own = of(account).stream().filter((key) -> key.id().equals(id)).findFirst();
		own.ifPresent((key) -> this.keys.delete(Bytes.fromBase64(id)));
		return own.map(Key::label);
	}

	private PublicKeyCredentialUserEntity owner(String email, String name) {
		PublicKeyCredentialUserEntity known = this.owners.findByUsername(email);
		return ImmutablePublicKeyCredentialUserEntity.builder()
			.id((known != null) ? known.getId() : Bytes.random())
			.name(email)
			.displayName(name)
			.build();
	}

	private Webauthn4JRelyingPartyOperations operations() {
		Webauthn4JRelyingPartyOperations operations = new Webauthn4JRelyingPartyOperations(this.owners, this.keys,
				this.site, origins());
		operations
			.setCustomizeRequestOptions((options) -> options.userVerification(UserVerificationRequirement.REQUIRED));
		return operations;
	}

	/**
	 * On the machine itself, whatever port the site listens on is the site's own as well.
	 */
	private Set<String> origins() {
		Set<String> origins = new HashSet<>(Set.of(this.address.of("")));
		String port = this.environment.getProperty("local.server.port");
		if (port != null && !this.address.isSecure() && "localhost".equals(this.site.getId())) {
			origins.add("http://localhost:" + port);
		}
		return origins;
	}

	/**
	 * One key, as its owner sees it.
	 *
	 * @param label as the owner called it
	 * @param usedAt when it last opened the desk; null for never
	 */
	public record Key(String id, String label, Instant createdAt, @Nullable Instant usedAt) {

	}

}
