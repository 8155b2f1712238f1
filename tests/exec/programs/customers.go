// Go with nothing but its own library: a token, then the customers of whoever it is for. Prints the status.
package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
)

const partnerCenter = "https://api.partnercenter.microsoft.com"

func main() {
	request, _ := http.NewRequest("GET", partnerCenter+"/v1/customers", nil)
	request.Header.Set("Authorization", "Bearer "+token())
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		panic(err)
	}
	fmt.Println(answer.StatusCode)
}

func token() string {
	answer, err := http.PostForm("https://login.microsoftonline.com/"+os.Getenv("UNDERSTUDY_DOMAIN")+"/oauth2/token", url.Values{
		"grant_type":    {"client_credentials"},
		"client_id":     {os.Getenv("UNDERSTUDY_APP_ID")},
		"client_secret": {os.Getenv("UNDERSTUDY_APP_KEY")},
		"resource":      {partnerCenter},
	})
	if err != nil {
		panic(err)
	}
	var token struct {
		AccessToken string `json:"access_token"`
	}
	if err := json.NewDecoder(answer.Body).Decode(&token); err != nil {
		panic(err)
	}
	return token.AccessToken
}
